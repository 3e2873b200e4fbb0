package com.acme;

public record Letter(String text) {}
