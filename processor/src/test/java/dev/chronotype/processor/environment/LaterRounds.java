package dev.chronotype.processor.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: it writes a class in a round, the first being 1. */
@SupportedAnnotationTypes("*")
final class LaterRounds extends AbstractProcessor {

  private final String name;
  private final String text;
  private final int inRound;
  private int round;

  LaterRounds(String name, String text, int inRound) {
    this.name = name;
    this.text = text;
    this.inRound = inRound;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round < inRound) {
      write("com.acme.Round" + round, "package com.acme; class Round" + round + " {}");
    } else if (round == inRound) {
      write(name, text);
    }
    return false;
  }

  private void write(String file, String content) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(file).openWriter()) {
      writer.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
