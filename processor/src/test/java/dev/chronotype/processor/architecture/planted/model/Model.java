package dev.chronotype.processor.architecture.planted.model;

import dev.chronotype.processor.architecture.planted.check.Rule;
import javax.lang.model.element.Element;

public record Model(Element element, Rule rule) {}
