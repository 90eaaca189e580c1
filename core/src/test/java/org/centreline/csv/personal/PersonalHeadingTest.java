package org.centreline.csv.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalHeadingTest {

  @ParameterizedTest
  @CsvSource({
    "NHS Number,NHS_NUMBER",
    "nhs_no,NHS_NUMBER",
    "NHSNumber,NHS_NUMBER",
    "Patient NHS No.,NHS_NUMBER",
    "Hospital No,HOSPITAL_NUMBER",
    "MRN,HOSPITAL_NUMBER",
    "PatientID,HOSPITAL_NUMBER",
    "Surname,NAME",
    "patient_name,NAME",
    "DOB,DATE_OF_BIRTH",
    "D.O.B.,DATE_OF_BIRTH",
    "DateOfBirth,DATE_OF_BIRTH",
    "Date of birth (dd/mm/yyyy),DATE_OF_BIRTH",
    "Home Postcode,POSTCODE",
    "Post Code,POSTCODE",
    "Home address,ADDRESS",
    "Address,ADDRESS",
    "Patient's name,NAME",
    "FullName,NAME",
    "H&C number,NATIONAL_NUMBER",
    "CHI,NHS_NUMBER",
    "Hospital ID,HOSPITAL_NUMBER",
    "RiO No.,HOSPITAL_NUMBER",
    "E-mail address,CONTACT",
    "Mobile number,CONTACT",
    "Geburtsdatum,DATE_OF_BIRTH",
    "Prénom,NAME",
    "Date de naissance,DATE_OF_BIRTH",
    "Número de historia clínica,HOSPITAL_NUMBER",
    "BSN,NATIONAL_NUMBER",
    "Codice fiscale,NATIONAL_NUMBER",
    "Rhif GIG,NHS_NUMBER",
    "Fødselsdato,DATE_OF_BIRTH"
  })
  void wordsThatTell(String heading, String identity) {
    String found = PersonalHeading.of(heading).map(Identity::name).orElse(null);
    assertEquals(identity, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Patients",
        "Number of patients",
        "Patient numbers",
        "Trust Name",
        "Name",
        "ID",
        "Week",
        "Births",
        "Postcode district",
        "Site postcode",
        "Days from referral to date of birth plan",
        "NHS 111 calls",
        "Hospital",
        "Kidobs",
        "Chi squared",
        "Patient no shows",
        "No patient falls",
        "Trust full name",
        "Visitas a domicilio",
        "Telephone",
        "Email",
        "Address not known",
        "Nom",
        "Datum",
        "Namen",
        "Geburten"
      })
  void wordsOfMeasures(String heading) {
    assertEquals(Optional.empty(), PersonalHeading.of(heading));
  }
}
