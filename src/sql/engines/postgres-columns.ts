import {
	type ColumnDefinitionNode,
	DataTypeNode,
	GeneratedNode,
	type OperationNode,
	PostgresQueryCompiler,
} from 'kysely';

/** What a column of SQLite's is called here: its integers have 64 bits, and its reals too. */
const TYPES = new Map([
	['integer', 'bigint'],
	['real', 'double precision'],
	['blob', 'bytea'],
] as const);

/** PostgreSQL's words, so that one migration makes the same column in either database. */
export class PostgresCompiler extends PostgresQueryCompiler {
	protected override visitColumnDefinition(node: ColumnDefinitionNode): void {
		const { autoIncrement = false, ...column } = node;
		const generated = GeneratedNode.create({ identity: true, byDefault: true });
		super.visitColumnDefinition({
			...column,
			dataType: typeOf(node.dataType),
			...(autoIncrement && { generated }),
		});
	}
}

function typeOf(node: OperationNode): OperationNode {
	if (!DataTypeNode.is(node)) return node;
	const type = TYPES.get(node.dataType as 'integer');
	return type === undefined ? node : DataTypeNode.create(type);
}
