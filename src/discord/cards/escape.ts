import { clean } from '../../domain/clean.ts';

/**
 * What Discord would read as something else than letters: marks of formatting, mentions of everyone, addresses,
 * emoji by name, and headings, lists and small print at the start of a line. The start of a text counts as the
 * start of a line, so that two texts side by side cannot make together what neither says alone.
 */
const LIVE =
	/[\\*_~`|<>[\]()]|[@\uFF20](?=everyone|here)|:(?=\/\/|[\w+-]+:)|(?<=discord(?:app)?)\.(?=gg|com)|[-+#](?<=^ *.)|\.(?=\s|$)(?<=^ *\d{0,10}\.)/gimu;

/** `text` so that Discord shows it letter by letter. */
export function escapeText(text: string): string {
	return clean(text).replace(LIVE, '\\$&');
}
