package dev.chronotype.service.python;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** Gives back what it takes, one definition for each shape. */
@Activities(namePrefix = "echo-", startToCloseTimeout = "20s")
public class Echoing {

  @ActivityDefinition
  public Shapes.Flag flag(Shapes.Flag input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Count count(Shapes.Count input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Large large(Shapes.Large input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Ratio ratio(Shapes.Ratio input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Text text(Shapes.Text input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Text accents(Shapes.Text input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Maybe absent(Shapes.Maybe input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Maybe present(Shapes.Maybe input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Tags tags(Shapes.Tags input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Matrix matrix(Shapes.Matrix input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Stock stock(Shapes.Stock input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Slots slots(Shapes.Slots input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Coloured color(Shapes.Coloured input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Levelled level(Shapes.Levelled input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Moment moment(Shapes.Moment input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Wall wall(Shapes.Wall input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Id id(Shapes.Id input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Price price(Shapes.Price input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Rate rate(Shapes.Rate input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Raw raw(Shapes.Raw input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Line line(Shapes.Line input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.Lines lines(Shapes.Lines input) {
    return input;
  }

  @ActivityDefinition
  public Shapes.ByName byName(Shapes.ByName input) {
    return input;
  }
}
