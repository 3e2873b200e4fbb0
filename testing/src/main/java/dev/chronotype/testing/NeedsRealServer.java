package dev.chronotype.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that the embedded server cannot run: standalone activities, limits of payloads, what
 * the Service refuses. They run on {@link TemporalServer#real()}, with {@link TemporalExtension}
 * too, and are skipped where there is none.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(RealServerCondition.class)
public @interface NeedsRealServer {}
