package org.sanad.reports;

/**
 * What is wrong with one field or parameter of a request, in words for its sender.
 *
 * @param field the field's or parameter's name as the sender wrote it
 * @param reason what is wrong and what would be right; never the value itself
 */
public record FieldError(String field, String reason) {}
