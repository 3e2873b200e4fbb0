/** Not API: may change in any version. */
@NullMarked
package dev.chronotype.runtime.internal;

import org.jspecify.annotations.NullMarked;
