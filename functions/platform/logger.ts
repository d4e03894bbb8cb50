import { Logger } from '@aws-lambda-powertools/logger';

/**
 * The one logger: JSON lines with the request's id. Nothing of a request's content goes in, no body, no name, no
 * query string; of an error its code and stack. On one machine `LOG_LEVEL` keeps it silent unless asked.
 */
export const logger = new Logger({ serviceName: 'tisk' });
