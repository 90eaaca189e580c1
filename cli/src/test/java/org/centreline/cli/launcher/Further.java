package org.centreline.cli.launcher;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test of a finding that takes too long for each build, where others hold the same. */
@EnabledIfSystemProperty(
    named = "attacked",
    matches = ".+",
    disabledReason = "takes long: run it with -Dattacked=FOLDER")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Further {}
