package com.example.shop;

/** What a customer is told. */
public record Quote(String text, String street, String town) {}
