/** The Azure Pipelines task. */
// First: it must see the environment before the agent's library does.
import '../host/azure/tokens.ts';
import { AzureHost } from '../host/azure/host.ts';
import { runOperation } from '../runner/run.ts';

await runOperation(new AzureHost());
