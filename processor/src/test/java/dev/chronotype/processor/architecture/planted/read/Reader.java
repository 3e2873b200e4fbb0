package dev.chronotype.processor.architecture.planted.read;

import dev.chronotype.processor.architecture.planted.check.Rule;
import java.nio.file.Path;

public record Reader(Rule rule, Path file) {}
