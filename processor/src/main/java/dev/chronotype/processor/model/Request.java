package dev.chronotype.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * That somebody wants a class generated for a type's activities.
 *
 * @param type whose activities
 * @param asker the qualified name of the class or package that carries the annotation
 * @param site the annotation
 */
public record Request(ClassName type, String asker, Site site) {}
