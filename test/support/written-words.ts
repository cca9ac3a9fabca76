import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** A string as a file writes it, with what stands right before and behind it; of a template what is filled in is a NUL. */
export type Written = {
	readonly text: string;
	readonly before: string;
	readonly behind: string;
	readonly isFilled: boolean;
};

/** Comments and expressions first: quotation marks in them begin no string. */
const TOKEN =
	/\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=(?:^|[=(,:!&|?;{}[\n])\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const AROUND = 60;

/** Every string of a file. */
export function writtenIn(code: string): Written[] {
	return tokensOf(code).map(({ token, index }) => {
		const isFilled = token.startsWith('`');
		const end = index + token.length;
		return {
			text: read(token.slice(1, -1), isFilled),
			before: code.slice(Math.max(0, index - AROUND), index),
			behind: code.slice(end, end + AROUND),
			isFilled,
		};
	});
}

function tokensOf(code: string): { readonly token: string; readonly index: number }[] {
	return [...code.matchAll(TOKEN)]
		.map(({ 0: token, index }) => ({ token, index }))
		.filter(({ token }) => !token.startsWith('/'));
}

function read(inner: string, isFilled: boolean): string {
	const text = isFilled ? inner.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\0') : inner;
	return text
		.replaceAll(/\\u(?<hex>[\dA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
		.replaceAll(/\\(.)/g, '$1');
}

/** The files of some rooms, with their strings; types are left out. */
export function writtenInRooms(patterns: readonly string[]): Map<string, Written[]> {
	const files = globSync([...patterns]);
	return new Map(
		files.map((file) => [file, writtenIn(stripTypeScriptTypes(readFileSync(file, 'utf8')))]),
	);
}

/** The words that types and the names of fields are made of: 'every year', 'key date'. They are compared, not shown. */
export function kindsOf(patterns: readonly string[]): ReadonlySet<string> {
	const kinds = globSync([...patterns]).flatMap((file) => {
		const code = readFileSync(file, 'utf8');
		// Where a type stood there are blanks now.
		const values = stripTypeScriptTypes(code);
		return tokensOf(code)
			.filter(
				({ token, index }) =>
					!values.startsWith(token, index) || code[index + token.length] === ':',
			)
			.map(({ token }) => token.slice(1, -1));
	});
	return new Set(kinds);
}
