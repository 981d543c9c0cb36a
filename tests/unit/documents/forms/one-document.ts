/** One small document in the forms in which documents come; each says the same. */
const plain = `Tide Table Keeper: duties and measures

1) Summary

The keeper – one of three – reads gauges at dawn & dusk; a gauge needs < 5 minutes.

Works with: – Pilots and lock keepers – Harbour office

2) Duties

Daily duties

- Read gauges
- Watch for:
  - Storm surge
  - Broken gauges

Rare duties

3. Repair a gauge
4. Train a deputy

3) Measures

| Measure | Target |
|---|---|
| Gauges read | ≥ 99 % |
| Late tables | 0 per month |

Gauge care (Critical)

– Description: cleaning and levelling.
– Use: every week.
`;

const markdown = `# Tide Table Keeper: duties and measures

## 1) Summary

The **keeper** – one of three – reads [gauges](https://example.org/g) at dawn & dusk; a gauge needs < 5 minutes.

Works with: – Pilots and lock keepers – Harbour office

## 2) Duties

### Daily duties

* Read gauges
* Watch for:
  * Storm surge
  * Broken gauges

### Rare duties

3. Repair a gauge
4. Train a deputy

## 3) Measures

| Measure | Target |
|---|---|
| Gauges read | ≥ 99 % |
| Late tables | 0 per month |

**Gauge care** (Critical)

– Description: cleaning and levelling.
– Use: every week.
`;

const content = `
<h2>1) Summary</h2><script>track("page")</script><style>p { margin: 0 }</style><nav><a href="/">Home</a></nav><!-- a note -->
<p>The <strong>keeper</strong> &#8211; one of three &ndash; reads <a href="https://example.org/g">gauges</a> at dawn &amp; dusk;
a gauge needs &lt; 5&nbsp;minutes.</p>
<p>Works with:
&#8211; Pilots and lock keepers
&#8211; Harbour office</p>
<h2>2) Duties</h2>
<h3>Daily duties</h3>
<ul><li>Read gauges<li>Watch for:<ul><li>Storm surge<li>Broken gauges</ul></ul>
<h3>Rare duties</h3>
<ol start=3><li><p>Repair a gauge</p></li><li>Train a deputy</li></ol>
<h2>3) Measures</h2>
<table><thead><tr><th>Measure</th><th>Target</th></tr></thead>
<tbody><tr><td>Gauges read</td><td>&ge; 99&nbsp;%</td></tr><tr><td>Late tables<td>0 per month</table>
<p><strong>Gauge care</strong> (Critical)<br/>
 &#8211; <strong>Description:</strong> cleaning and levelling.<br/>
 &#8211; <strong>Use:</strong> every week.
`;

const title = "Tide Table Keeper: duties and measures";

export const forms = {
  TEXT: plain,
  MARKDOWN: markdown,
  HTML: `<!doctype html><html><head><title>${title} | Harbour</title></head><body><main><h1>${title}</h1>${content}</main></body></html>`,
  WORDPRESS: JSON.stringify({ id: 7, title: { rendered: title }, content: { rendered: content, protected: false } }),
} as const;

/** What each of them says, row by row and item by item. */
export const texts = [
  title,
  "1) Summary",
  "The keeper – one of three – reads gauges at dawn & dusk; a gauge needs < 5 minutes.",
  "Works with:", "Pilots and lock keepers", "Harbour office",
  "2) Duties",
  "Daily duties", "Read gauges", "Watch for:", "Storm surge", "Broken gauges",
  "Rare duties", "Repair a gauge", "Train a deputy",
  "3) Measures",
  "Measure | Target", "Gauges read | ≥ 99 %", "Late tables | 0 per month",
  "Gauge care (Critical)", "Description: cleaning and levelling.", "Use: every week.",
] as const;
