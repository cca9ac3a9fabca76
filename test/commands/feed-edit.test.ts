import { expect, test } from 'vitest';
import { asking, emptyServer } from '../support/ask.ts';
import { feed } from '../support/groups.ts';

test('an edit of nothing asks what to change', async () => {
	const admin = asking({ feed }, await emptyServer());
	await expect(admin.run('feed edit', { feed: 'x' })).rejects.toThrow('at least one option');
});
