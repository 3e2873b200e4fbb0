package com.example.greeting;

/** What {@code your_activity} takes. A field that is added here later needs no new signature. */
public record YourParams(String greeting, String name) {}
