import type { FileProblem } from '../../ports/articles/file-reader.ts';

/** Why a file cannot be read, found while reading it. */
export class FileUnreadable extends Error {
	readonly problem: FileProblem;
	/** What it is, where that says more: 'a picture'. */
	readonly what: string | undefined;

	constructor(problem: FileProblem, what?: string, options?: ErrorOptions) {
		super(problem, options);
		this.problem = problem;
		this.what = what;
	}
}

const PASTE = 'paste its text with /article add text';

/** One sentence for whoever sent the file `name`. */
export function fileReason(name: string, problem: FileProblem, what?: string): string {
	const reasons: Record<FileProblem, string> = {
		'too large': `${name} is too large to be read; ${PASTE}.`,
		'too slow': `${name} took too long to read; ${PASTE}.`,
		'not text': `${name} is ${what ?? 'no text'}; send a .txt, .md, .html, .docx or .pdf file, or ${PASTE}.`,
		encrypted: `${name} is locked with a password; save it without one, or ${PASTE}.`,
		damaged: `${name} is damaged and cannot be read; save it again, or ${PASTE}.`,
		'without text': `${name} holds pictures of pages and no text; ${PASTE}.`,
		'too short': `There is too little text in ${name} to be an article; check the file, or ${PASTE}.`,
		'not an article': `There is a list of links or something else in ${name} that is no article; ${PASTE}.`,
	};
	return reasons[problem];
}
