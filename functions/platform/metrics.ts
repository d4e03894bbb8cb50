import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** How many partners were screened, and what came of them: numbers, never who. */
export interface ScreeningCounts {
  screened: number;
  failed: number;
  hits: number;
}

const inLambda = process.env.AWS_LAMBDA_FUNCTION_NAME !== undefined;

/** Writes the counts as CloudWatch metrics (embedded in a log line); on one machine there is nobody to read them. */
export function countScreening({ screened, failed, hits }: ScreeningCounts): void {
  if (!inLambda) return;
  const metrics = new Metrics({ namespace: 'tisk', serviceName: 'screenings' });
  metrics.addMetric('PartnersScreened', MetricUnit.Count, screened);
  metrics.addMetric('PartnersFailed', MetricUnit.Count, failed);
  metrics.addMetric('Hits', MetricUnit.Count, hits);
  metrics.publishStoredMetrics();
}
