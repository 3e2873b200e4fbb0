/** Holds against the running JDK that nothing of the user's is reflected on. */
package dev.chronotype.reflection;
