/** Activities that are called to measure the path to them. */
package dev.chronotype.benchmarks.path.shape;
