import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** A file of the page, ready for a browser. */
export type PageFile = { readonly type: string; body(): string };

const FOLDER = new URL('page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	svg: 'image/svg+xml',
	ts: 'text/javascript; charset=utf-8',
};

/** All files of the page by their paths, each read when asked for; TypeScript is freed of its types, which needs no build. */
export function listPageFiles(): ReadonlyMap<string, PageFile> {
	const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
		const ending = name.slice(name.lastIndexOf('.') + 1);
		const type = TYPES[ending];
		if (!type) return [];
		const read = () => readFileSync(new URL(name, FOLDER), 'utf8');
		const body = ending === 'ts' ? () => stripTypeScriptTypes(read()) : read;
		return [[name === 'index.html' ? '/' : `/${name}`, { type, body }] as const];
	});
	return new Map(files);
}
