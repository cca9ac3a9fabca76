import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Models } from './models.ts';
import { openSyntax } from './syntax/syntax.ts';

/** Reads the models that lie in data/; each only when it is first needed. For a process or a worker to do once. */
export function loadModels(): Models {
	let syntax: Models['syntax'] | undefined;
	const opened = () => {
		syntax ??= openSyntax(gunzipSync(readFileSync(SYNTAX)));
		return syntax;
	};
	return {
		syntax: {
			tag: (sentence) => opened().tag(sentence),
			parse: (sentence) => opened().parse(sentence),
			parseAll: (sentences) => opened().parseAll(sentences),
			governor: (words, expression) => opened().governor(words, expression),
			vectorOf: (word) => opened().vectorOf(word),
		},
	};
}

const SYNTAX = new URL('../../data/syntax.bin.gz', import.meta.url);
