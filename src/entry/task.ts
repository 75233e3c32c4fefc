/** The Azure Pipelines task. */
// Imported first: it takes the tokens out of the environment before the agent's library reads that.
import '../host/azure/tokens.ts';
import { AzureHost } from '../host/azure/host.ts';
import { runOperation } from '../runner/run.ts';

await runOperation(new AzureHost());
