// Made by `npm run generate`. Never edited by hand.

/** One fault as a validator reports it: ajv's error object without message and schemaPath. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** For a fault in a key of a map: that key. */
  readonly propertyName?: string;
}

/** A compiled schema. */
export interface Validate<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaError[] | null;
}
