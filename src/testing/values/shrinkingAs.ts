import fc from 'fast-check';

/** Draws as one arbitrary does, and shrinks as another. */
class ShrinkingAs<Value> extends fc.Arbitrary<Value> {
  constructor(
    private readonly drawn: fc.Arbitrary<Value>,
    private readonly shrunk: fc.Arbitrary<Value>,
  ) {
    super();
  }

  generate(random: fc.Random, biasFactor: number | undefined): fc.Value<Value> {
    // What the one knows of how it drew means nothing to the other.
    return new fc.Value(this.drawn.generate(random, biasFactor).value, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Value {
    return this.shrunk.canShrinkWithoutContext(value);
  }

  shrink(value: Value, context: unknown): fc.Stream<fc.Value<Value>> {
    return this.shrunk.shrink(value, context);
  }
}

/**
 * Draws as one arbitrary does, and shrinks as another: how likely a value is then sets no limit to how small it can get.
 *
 * @param drawn - what is drawn
 * @param shrunk - how it shrinks; every value that is drawn must be one that this could have drawn
 * @returns the arbitrary
 * @internal
 */
export function shrinkingAs<Value>(drawn: fc.Arbitrary<Value>, shrunk: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return new ShrinkingAs(drawn, shrunk);
}
