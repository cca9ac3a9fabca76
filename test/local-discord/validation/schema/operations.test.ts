import { expect, test } from 'vitest';
import { openOperations } from '../../../support/discord-schema/operations.ts';
import { loadPackages } from '../../../support/discord-schema/packages.ts';

const types = `
export interface Paths {
  "/posts/{id}": {
    get: {
      parameters: { path?: { id: SnowflakeType; }; query?: never; };
      requestBody?: undefined;
      responses: {
        /** The post */
        "200": Post;
        "4XX": Problem;
      };
    };
    patch: {
      parameters: { path?: { id: SnowflakeType; }; query?: { silent?: boolean; }; };
      requestBody?: PostForm;
      responses: { "204": unknown; };
    };
  };
  "/posts/@first": {
    get: {
      parameters: { path?: never; query?: never; };
      requestBody?: undefined;
      responses: { "200": First; };
    };
  };
}`;
const paths = { get: ['/posts/{id}', '/posts/@first'], patch: ['/posts/{id}'] };
const find = openOperations({ paths, types });

test('an operation says what it takes and how it answers', () => {
	expect(find('PATCH', '/posts/7')).toMatchObject({
		parameters: { id: '7' },
		query: { properties: { silent: { type: 'boolean' } } },
		body: { $ref: 'discord#/$defs/PostForm' },
		responses: { 204: {} },
	});
});

test('what there is not is left out', () => {
	expect(find('GET', '/posts/7')).toMatchObject({ query: undefined, body: undefined });
});

test('a name of Discord’s own comes before an id', () => {
	expect(find('GET', '/posts/@first')?.responses).toEqual({
		200: { $ref: 'discord#/$defs/First' },
	});
});

test('a path or method that Discord lacks has no operation', () => {
	expect(find('GET', '/posts')).toBeUndefined();
	expect(find('DELETE', '/posts/7')).toBeUndefined();
});

test('every path of the specification can be read, and names only types that it defines', async () => {
	const packages = await loadPackages();
	const findReal = openOperations(packages);
	const templates = Object.entries(packages.paths).flatMap(([method, list]) =>
		list.map((template) => ({ method, path: template.replaceAll(/\{\w+\}/g, '1') })),
	);

	const operations = templates.map(({ method, path }) => findReal(method, path));

	const named = [...JSON.stringify(operations).matchAll(/\$defs\/(\w+)/g)].map(([, name]) => name);
	expect(operations.length).toBeGreaterThan(200);
	expect(operations).not.toContain(undefined);
	expect(named.filter((name = '') => !(name in packages.definitions))).toEqual([]);
});
