import type { Code } from '../../../src/domain/diagnostic.ts';
import type { RuleContext } from '../../../src/domain/rules/context.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { contextOf } from './context.ts';

/** What a rule points at, and what it says. */
interface Seen {
  /** `file:line`. */
  readonly at: string;
  /** The value pointed at, or `key …`. */
  readonly value: unknown;
  readonly facts: unknown;
  readonly replacement?: string;
}

/** Everything that a rule finds in a folder. */
export function findings<C extends Code>(
  rule: Rule<C>,
  files: Readonly<Record<string, string>>,
  overrides: Partial<RuleContext> = {},
): Seen[] {
  const context = contextOf(files, overrides);
  return [...(rule.check?.(context) ?? [])].map(({ node, key, atKey, facts, replacement }) => {
    const { fil, linje } = context.placeOf(node, key);
    const value = key === undefined ? node : Reflect.get(node, key);
    return {
      at: `${fil}:${linje}`,
      value: atKey === true ? `key ${key}` : value,
      facts,
      ...(replacement !== undefined && { replacement }),
    };
  });
}

/** The facts alone, for cases where the place is not the point. */
export function factsOf<C extends Code>(
  rule: Rule<C>,
  files: Readonly<Record<string, string>>,
  overrides: Partial<RuleContext> = {},
): unknown[] {
  return findings(rule, files, overrides).map(({ facts }) => facts);
}
