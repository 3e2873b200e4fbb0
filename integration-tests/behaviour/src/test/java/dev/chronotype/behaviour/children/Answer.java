package dev.chronotype.behaviour.children;

/** What it did, and in which process. */
public record Answer(String text, long pid) {}
