package dev.chronotype.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * That tests want a fake of a type's activities.
 *
 * @param type whose activities
 * @param asker the qualified name of the class or package that carries the annotation
 * @param site the annotation
 */
public record FakeRequest(ClassName type, String asker, Site site) {}
