/** Drives javac and ECJ over sources in a temporary folder. */
package dev.chronotype.processor.compile;
