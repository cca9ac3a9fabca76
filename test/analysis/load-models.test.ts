import { expect, test } from 'vitest';
import { loadModels } from '../../src/analysis/load-models.ts';
import { spanOf } from '../../src/domain/articles/span.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

test('what is in data/ is read when it is first needed, and once', () => {
	const sentence = spanOf('Rain fell.', 0, 10);
	let models: ReturnType<typeof loadModels> | undefined;
	const loaded = cpuTimeOf(() => {
		models = loadModels();
	});
	const first = cpuTimeOf(() => models?.syntax.tag(sentence));
	const second = cpuTimeOf(() => models?.syntax.tag(sentence));
	expect(loaded).toBeLessThan(first);
	expect(second).toBeLessThan(first / 4);
	expect(models?.syntax.tag(sentence)).toHaveLength(3);
});
