package org.centreline.cli.launcher;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Members of one finding: a build tries the first, and {@code -Dattacked=FOLDER} all of them. */
@ParameterizedTest
@ArgumentsSource(Members.Provider.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Members {

  String[] value();

  /** Gives as many as are to be tried. */
  final class Provider implements ArgumentsProvider, AnnotationConsumer<Members> {

    private String[] members = {};

    @Override
    public void accept(Members given) {
      members = given.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext test) {
      boolean all = System.getProperty("attacked") != null;
      return Stream.of(members).limit(all ? members.length : 1).map(Arguments::of);
    }
  }
}
