import { clean } from '../../domain/clean.ts';
import { showIsolates } from '../../domain/wording/isolate.ts';

/**
 * What Discord would read as something else than letters: marks of formatting, mentions of everyone, addresses,
 * emoji by name, and headings, lists and small print at the start of a line. The start of a text counts as the
 * start of a line, so that two texts side by side cannot make together what neither says alone.
 */
const LIVE =
	/[\\*_~`|<>[\]()]|[@\uFF20](?=everyone|here)|:(?=\/\/|[\w+-]+:)|(?<=discord(?:app)?)\.(?=gg|com)|[-+#](?<=^ *.)|\.(?=\s|$)(?<=^ *\d{0,10}\.)/gimu;

/** What one of them has in it: texts without any are most. */
const MAYBE_LIVE = /[\\*_~`|<>[\]()@\uFF20:]|^ *(?:[-+#]|\d{0,10}\.)|discord/imu;

/** `text` so that Discord shows it letter by letter. */
export function escapeText(text: string): string {
	const letters = showIsolates(clean(text));
	return MAYBE_LIVE.test(letters) ? letters.replace(LIVE, '\\$&') : letters;
}
