import { type Check, problemsOf } from './ajv-problems.ts';
import { type Definitions, DOCUMENT } from './json-schema.ts';
import type { Packages } from './packages.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A check of values against schemas that refer to the definitions; each schema is compiled when it is first used. */
export function openChecker(Compiler: Packages['Compiler'], definitions: Definitions): Check {
	const compiler = new Compiler({
		strict: false,
		allErrors: true,
		verbose: true,
		addUsedSchema: false,
		// The schemas are made by machine: no need to check them by a schema of their own.
		validateSchema: false,
		meta: false,
		// Compiled code runs as fast without, and compiles in two thirds of the time.
		code: { optimize: false },
	});
	compiler.addFormat('uri', (text) => URL.canParse(text));
	compiler.addFormat('date-time', (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)));
	compiler.addSchema({ $id: DOCUMENT, $defs: definitions });

	const check: Check = (schema, value) => {
		const validate = compiler.compile(asSchema(schema));
		return validate(value) ? [] : problemsOf(validate.errors ?? [], check);
	};
	return check;
}

function asSchema(schema: unknown): object | boolean {
	if (typeof schema === 'object' && schema !== null) return schema;
	return schema !== false;
}
