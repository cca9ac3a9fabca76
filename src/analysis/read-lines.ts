/**
 * The lines of a stream of text, in order, without their line ends; a last empty one is none.
 * A line of more than `longest` characters comes as undefined and is never held in memory.
 */
export async function* readLines(
	chunks: AsyncIterable<string>,
	longest: number,
): AsyncGenerator<string | undefined> {
	let parts: string[] = [];
	let length = 0;
	const add = (part: string): void => {
		length += part.length;
		if (length > longest) parts = [];
		else parts.push(part);
	};
	const take = (): string | undefined => {
		const line = length > longest ? undefined : parts.join('');
		parts = [];
		length = 0;
		return line;
	};

	for await (const chunk of chunks) {
		const pieces = chunk.split('\n');
		const last = pieces.pop() ?? '';
		for (const piece of pieces) {
			add(piece);
			yield take();
		}
		add(last);
	}
	if (length > 0) yield take();
}
