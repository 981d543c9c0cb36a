import {
  getNamedType,
  getNullableType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromAST,
} from "graphql";
import { TooCostlyError } from "../errors";

/** Bounds of one operation. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly cost: number;
}

/** An operation that has been validated, with its variables as graphql coerced them. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Where a selection stands: its level, and in a connection the size of its page. */
interface Place {
  readonly depth: number;
  readonly items: number | undefined;
}

/** Items taken for a list that has no `first`. */
const unpagedList = 10;

/** What each value inside an input object costs: a filter's condition or a held skill is looked up for itself. */
const inputValue = 20;

/**
 * The values that the answer could hold: every field counts once for each item of the lists around it, where a list has
 * as many items as its `first` says (for a connection, its `edges` and `nodes`), and on top its `complexity`, once: 100 is about a millisecond of work; values in
 * filters and other input objects count on top.
 * @throws TooCostlyError as soon as depth, aliases or fields are too many, or at the end, when the whole cost is known.
 */
export function costOf(operation: Operation, limits: Limits): number {
  const cost = new Walk(operation, limits).cost();
  if (cost <= limits.cost) return cost;
  throw new TooCostlyError(
    `This operation costs ${inWords(cost)}, the limit is ${inWords(limits.cost)}. Ask for less at once: lower "first", or leave out lists within lists.`,
  );
}

function inWords(cost: number): string {
  return cost < 1e15 ? cost.toLocaleString("en") : cost.toExponential(1);
}

/** One pass over an operation, fragments expanded where they are spread; the limit of fields bounds it. */
class Walk {
  private aliases = 0;
  private fields = 0;

  constructor(
    private readonly operation: Operation,
    private readonly limits: Limits,
  ) {}

  cost(): number {
    const { schema, definition } = this.operation;
    return this.costOfAll(definition.selectionSet, schema.getRootType(definition.operation), { depth: 1, items: undefined });
  }

  private costOfAll(set: SelectionSetNode, parent: GraphQLNamedType | null | undefined, at: Place): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += this.costOfField(selection, fieldOf(parent, selection.name.value), at);
      else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? this.operation.fragments.get(selection.name.value) : selection;
        if (part) cost += this.costOfAll(part.selectionSet, part.typeCondition ? typeFromAST(this.operation.schema, part.typeCondition) : parent, at);
      }
    }
    return cost;
  }

  private costOfField(node: FieldNode, field: Field | undefined, { depth, items }: Place): number {
    this.bound("levels", depth, this.limits.depth);
    this.bound("fields", ++this.fields, this.limits.fields);
    if (node.alias) this.bound("aliases", ++this.aliases, this.limits.aliases);
    // What is below __schema and __type has no field here: graphql has a rule of its own for its depth.
    if (!field) return 1;
    const type = getNamedType(field.type);
    const size = pageSize(field, node, this.operation.variables);
    const isList = isListType(getNullableType(field.type)) && isCompositeType(type);
    const below = node.selectionSet ? this.costOfAll(node.selectionSet, type, { depth: depth + 1, items: isList ? undefined : size }) : 0;
    const values = isList ? (size ?? items ?? unpagedList) * (1 + below) : below;
    return complexityOf(field, isList ? 0 : 1) + values + inputCost(field, node, this.operation.variables);
  }

  private bound(what: string, count: number, limit: number): void {
    if (count <= limit) return;
    throw new TooCostlyError(`This operation has more than ${limit} ${what}, fragments expanded; that is the limit. Split it into several.`);
  }
}

function fieldOf(parent: GraphQLNamedType | null | undefined, name: string): Field | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function complexityOf({ extensions }: Field, standard: number): number {
  return typeof extensions.complexity === "number" ? extensions.complexity : standard;
}

function inputCost(field: Field, node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const inputs = field.args.filter(({ type }) => isInputObjectType(getNamedType(type)));
  return inputValue * sum(inputs.map((argument) => valuesIn(valueOf(argument, node, variables))));
}

function valuesIn(value: unknown): number {
  if (value === null || typeof value !== "object") return value == null ? 0 : 1;
  return sum(Object.values(value).map(valuesIn));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function valueOf({ name, type, defaultValue }: GraphQLArgument, node: FieldNode, variables: Readonly<Record<string, unknown>>): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  return (given && valueFromAST(given.value, type, variables)) ?? defaultValue;
}

/** The items asked for: `first`, or the length of `ids`; undefined for a field that takes neither. */
function pageSize(field: Field, node: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const argument = field.args.find(({ name }) => name === "first" || name === "ids");
  if (!argument) return undefined;
  const value = valueOf(argument, node, variables);
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? Math.max(value, 0) : undefined;
}
