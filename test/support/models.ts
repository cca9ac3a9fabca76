import { loadModels } from '../../src/analysis/load-models.ts';
import type { Models } from '../../src/analysis/models.ts';

/** The models as the bot has them. */
export const models: Models = loadModels();
