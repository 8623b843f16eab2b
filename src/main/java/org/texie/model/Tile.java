package org.texie.model;

/** A district's place on the tile map; columns and rows count from 1. */
public record Tile(int column, int row) {}
