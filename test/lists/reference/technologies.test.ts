import { expect, it } from 'vitest';
import { technologyAreas } from '../../../functions/lists/reference/technologies.ts';
import { Policy } from '../../../functions/rules/policy.ts';

it('are 19 areas for the 24 bullets of the framework', () => {
  expect(Policy.shape.technologies.parse(technologyAreas)).toHaveLength(19);
  const inGroup = (group: 'dual-use' | 'key' | 'emerging') =>
    technologyAreas.filter(({ groups }) => groups.includes(group)).length;
  expect([inGroup('dual-use'), inGroup('key'), inGroup('emerging')]).toEqual([13, 5, 6]);
});

it('give each slug one meaning', () => {
  const slugs = technologyAreas.flatMap(({ slug, slugs }) => [slug, ...slugs]);
  expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
});

it.each([
  ['High performance computing', 'high-performance-computing'],
  ['Quantum computing', 'quantum-computing'],
  ['Artificial Intelligence (AI)', 'artificial-intelligence'],
  ['Advanced data analytics', 'advanced-data-analytics'],
  ['Simulation technology', 'simulation-technology'],
  ['Cybertechnology', 'cyber-technology'],
  ['Advanced materials', 'advanced-materials'],
  ['Biotechnology/Life sciences', 'biotechnology-life-sciences'],
  ['Nanotechnology', 'nanotechnology'],
  ['Optica/photonics (ET)', 'optics-photonics'],
  ['optics/photonics', 'optics-photonics'],
  ['Robotics & autonomous systems', 'robotics-autonomous-systems'],
  ['Sensing technologies', 'sensing-technology'],
  ['Logistics (infrastructure)', 'logistics-infrastructure'],
  ['Chemical technology', 'chemical-technology'],
  ['Digital technology (incl. AI)', 'digital-technology'],
  ['Life science technology', 'biotechnology-life-sciences'],
  ['Regenerative medicine', 'regenerative-medicine'],
  ['Biotechnology', 'biotechnology-life-sciences'],
  ['Blockchain', 'blockchain'],
  ['Smart materials', 'smart-materials'],
  ['Sensing technology', 'sensing-technology'],
  ['(Molecular) imaging', 'molecular-imaging'],
])('reads %s, with and without what stands in brackets', (words, area) => {
  for (const variant of [words, words.replace(/\([^)]*\)/g, ''), words.replace(/[()]/g, '')]) {
    const slug = variant
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const found = technologyAreas.find((each) => each.slug === slug || each.slugs.includes(slug));
    expect([slug, found?.slug]).toEqual([slug, area]);
  }
});

it('marks the widest words', () => {
  const wide = technologyAreas.filter((area) => area.wide).map(({ slug }) => slug);
  expect(wide).toEqual(
    expect.arrayContaining(['biotechnology-life-sciences', 'digital-technology', 'advanced-data-analytics']),
  );
});
