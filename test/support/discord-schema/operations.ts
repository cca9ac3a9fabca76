import { isObject } from '../../../src/local-discord/validation/semantic/place.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Packages } from './packages.ts';
import { schemaOfType } from './type-text.ts';

/** One method of one path: what it takes and how it answers. */
export type Operation = {
	/** The parameters of the path by name, each as the call has it. */
	readonly parameters: Readonly<Record<string, string>>;
	readonly parameterSchemas: JsonSchema | undefined;
	readonly query: JsonSchema | undefined;
	readonly body: JsonSchema | undefined;
	/** Answers by status; `4XX` stands for all errors of the client. */
	readonly responses: Readonly<Record<string, JsonSchema>>;
};

type Route = { readonly template: string; readonly pattern: RegExp; readonly fixed: number };
type Shape = Omit<Operation, 'parameters'>;

/** Finds the operation of a method and an endpoint's path; undefined where Discord has none. */
export type FindOperation = (method: string, path: string) => Operation | undefined;

/** Reads operations out of the types of the specification, each when it is first asked for. */
export function openOperations({ paths, types }: Pick<Packages, 'paths' | 'types'>): FindOperation {
	const routes = new Map(
		Object.entries(paths).map(([method, templates]) => [method, routesOf(templates)]),
	);
	const shapes = new Map<string, Shape>();

	return (method, path) => {
		const key = method.toLowerCase();
		const route = routes.get(key)?.find(({ pattern }) => pattern.test(path));
		if (!route) return undefined;
		const name = `${key} ${route.template}`;
		const shape = shapes.get(name) ?? readShape(types, route.template, key);
		shapes.set(name, shape);
		return { ...shape, parameters: route.pattern.exec(path)?.groups ?? {} };
	};
}

/** Paths that say more stand first, so that `@me` is not taken for an id. */
function routesOf(templates: readonly string[]): Route[] {
	return templates
		.map((template) => ({
			template,
			pattern: patternOf(template),
			fixed: template.split('/').filter((part) => !part.startsWith('{')).length,
		}))
		.sort((one, other) => other.fixed - one.fixed);
}

function patternOf(template: string): RegExp {
	const escaped = template.replace(/[.+*?^$()[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function readShape(types: string, template: string, method: string): Shape {
	const path = textAfter(types, `\n  "${template}": {`);
	const schema = schemaOfType(textAfter(path, `\n    ${method}: `));
	const { parameters, requestBody, responses } = schema.properties ?? {};
	return {
		parameterSchemas: demand(parameters?.properties?.['path']),
		query: demand(parameters?.properties?.['query']),
		body: demand(requestBody),
		responses: responses?.properties ?? {},
	};
}

/** The schema, unless it says that there is nothing. */
function demand(schema: JsonSchema | undefined): JsonSchema | undefined {
	return schema && isObject(schema.not) ? undefined : schema;
}

function textAfter(text: string, opening: string): string {
	const start = text.indexOf(opening);
	if (start < 0) throw new Error(`the types of Discord's API do not have ${opening.trim()}`);
	return text.slice(start + opening.length);
}
