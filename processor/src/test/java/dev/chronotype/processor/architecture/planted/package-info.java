/** Classes that break the rules of the architecture, each in some way, to show that they hold. */
package dev.chronotype.processor.architecture.planted;
