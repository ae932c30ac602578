package parallax.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A visit to a case of real accounts, which lie beside the project and are not part of it; skipped where they are not.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface OnSeeds {}
