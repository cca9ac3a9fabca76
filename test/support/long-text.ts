/** 80 sentences, the first `from` of which another one does not have. */
export function longText(from: number): string {
	const sentences = Array.from(
		{ length: 80 },
		(_, place) =>
			`Boat ${from + place} of ${(from + place) * 7} came home with ${from + place} nets.`,
	);
	return sentences.join(' ');
}
