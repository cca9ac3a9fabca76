import { Tokenizer } from 'htmlparser2';

/** Well above what any feed has; what goes beyond only costs its parser time. */
const DEEPEST = 100;
const MOST_ELEMENTS = 100_000;
const MOST_ATTRIBUTES_OF_ONE = 100;
/** Each namespace is looked up for every element below it. */
const MOST_NAMESPACES = 200;

/** Is an XML document small and flat enough to be parsed in little time? Takes as long as the text is. */
export function isLight(xml: string): boolean {
	let depth = 0;
	let elements = 0;
	let attributes = 0;
	let namespaces = 0;
	let isHeavy = false;
	const nothing = (): void => undefined;
	const weigh = (): void => {
		isHeavy ||=
			depth > DEEPEST ||
			elements > MOST_ELEMENTS ||
			attributes > MOST_ATTRIBUTES_OF_ONE ||
			namespaces > MOST_NAMESPACES;
		if (isHeavy) tokenizer.pause();
	};
	const tokenizer = new Tokenizer(
		{ xmlMode: true, decodeEntities: false },
		{
			onopentagname() {
				depth += 1;
				elements += 1;
				attributes = 0;
				weigh();
			},
			onattribname(start, end) {
				attributes += 1;
				if (xml.startsWith('xmlns', start) && end > start) namespaces += 1;
				weigh();
			},
			onselfclosingtag() {
				depth -= 1;
			},
			onclosetag() {
				depth -= 1;
			},
			onopentagend: nothing,
			onattribdata: nothing,
			onattribentity: nothing,
			onattribend: nothing,
			ontext: nothing,
			ontextentity: nothing,
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onprocessinginstruction: nothing,
			onend: nothing,
		},
	);
	tokenizer.write(xml);
	return !isHeavy;
}

/** Are the lists and objects of a JSON document few levels deep? */
export function isFlat(json: string): boolean {
	let depth = 0;
	let isInText = false;
	for (let index = 0; index < json.length; index += 1) {
		const sign = json.charAt(index);
		if (isInText) {
			if (sign === '\\') index += 1;
			else if (sign === '"') isInText = false;
		} else if (sign === '"') isInText = true;
		else if (sign === '[' || sign === '{') depth += 1;
		else if (sign === ']' || sign === '}') depth -= 1;
		if (depth > DEEPEST) return false;
	}
	return true;
}
