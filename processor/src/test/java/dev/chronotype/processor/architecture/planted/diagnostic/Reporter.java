package dev.chronotype.processor.architecture.planted.diagnostic;

import dev.chronotype.processor.architecture.planted.check.Rule;

public record Reporter(Rule rule) {}
