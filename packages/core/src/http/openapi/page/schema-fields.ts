import type { JsonSchema } from '@valibot/to-json-schema';

/** One line of a table of fields. */
export interface Field {
  /** Dotted from the schema on: `data.text`. */
  readonly name: string;
  readonly type: readonly TypePart[];
  readonly required: boolean;
  readonly description: string;
}

/** A type in words, with the names of other schemas set apart so that they can be links. */
export type TypePart = { readonly text: string } | { readonly schema: string } | { readonly value: string };

type Node = JsonSchema | boolean | undefined;

/** The fields of an object, those of objects without a name of their own in line. */
export function fieldsOf(schema: Node, prefix = ''): readonly Field[] {
  if (typeof schema !== 'object') return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = `${prefix}${key}`;
    const field: Field = {
      name,
      type: typeOf(property),
      required: schema.required?.includes(key) ?? false,
      description: descriptionOf(property),
    };
    return [field, ...fieldsOf(inside(property), `${name}${isList(property) ? '[]' : ''}.`)];
  });
}

/** A type in a few words: `string`, `list of Message`, `"bearer"`, `string or null`. */
export function typeOf(schema: Node): readonly TypePart[] {
  if (typeof schema !== 'object') return [{ text: 'anything' }];
  if (schema.$ref) return [{ schema: schemaName(schema.$ref) }];
  if (schema.const !== undefined) return [{ value: JSON.stringify(schema.const) }];
  if (schema.enum) return joined(schema.enum.map((value) => [{ value: JSON.stringify(value) }]));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joined(choices.map((choice) => typeOf(choice)));
  if (isList(schema)) return [{ text: 'list of ' }, ...typeOf(itemsOf(schema))];
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') return [{ text: 'object by name' }];
  return [{ text: `${schema.type ?? 'anything'}${limitsOf(schema)}` }];
}

export const descriptionOf = (schema: Node): string => (typeof schema === 'object' ? (schema.description ?? '') : '');

export const schemaName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const joined = (types: readonly (readonly TypePart[])[]): readonly TypePart[] =>
  types.flatMap((type, index) => (index === 0 ? type : [{ text: ' or ' }, ...type]));

function limitsOf({ minimum, maximum, minLength, maxLength }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minLength !== undefined && maxLength !== undefined) return `, ${minLength} to ${maxLength} characters`;
  return '';
}

const isList = (schema: Node): boolean => typeof schema === 'object' && schema.type === 'array';

function itemsOf(schema: JsonSchema): Node {
  return Array.isArray(schema.items) ? schema.items[0] : schema.items;
}

/** Where the fields of a property are: in itself, in its items, in the values of its names, in the one choice that is not null. */
function inside(schema: Node): Node {
  if (typeof schema !== 'object') return undefined;
  if (isList(schema)) return itemsOf(schema);
  if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
  return schema.anyOf?.find((choice) => typeof choice === 'object' && choice.type === 'object') ?? schema;
}
