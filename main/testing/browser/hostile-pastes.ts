// What somebody may put on a clipboard to get at the program: HTML that runs, loads, hides or turns words.

const beacon = 'https://collect.example/steal';

/** Each is pasted as HTML; `calls` would be raised by any that runs. */
export const hostileHtml: readonly string[] = [
  '<script>calls=1</script>after',
  `<script src="${beacon}.js"></script>after`,
  '<img src=x onerror="calls=1">after',
  `<img src="${beacon}.png">after`,
  `<img srcset="${beacon}.png 1x" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">after`,
  '<svg onload="calls=1"><circle r=1></svg>after',
  '<svg><script>calls=1</script></svg>after',
  '<svg><animate onbegin="calls=1" attributeName=x dur=1s></svg>after',
  `<svg><image href="${beacon}.svg"></svg>after`,
  `<svg><use href="${beacon}.svg#x"></use></svg>after`,
  '<math><mtext><style><img src onerror="calls=1"></style></mtext></math>after',
  '<math><mi xlink:href="data:x,<script>calls=1</script>">x</mi></math>after',
  `<iframe src="${beacon}"></iframe>after`,
  '<iframe srcdoc="<script>parent.calls=1</script>"></iframe>after',
  `<object data="${beacon}"></object>after`,
  `<embed src="${beacon}">after`,
  `<link rel=stylesheet href="${beacon}.css">after`,
  `<link rel=preload as=image href="${beacon}.png">after`,
  `<style>@import "${beacon}.css";</style>after`,
  `<style>body{background:url(${beacon}.png)}</style>after`,
  `<p style="background:url(${beacon}.png)">after</p>`,
  `<span style="background-image:url('${beacon}.png')">after</span>`,
  `<table background="${beacon}.png"><tr><td>after</td></tr></table>`,
  `<td background="${beacon}.png">after</td>`,
  `<video poster="${beacon}.png" src="${beacon}.mp4" autoplay></video>after`,
  `<audio src="${beacon}.mp3" autoplay onerror="calls=1"></audio>after`,
  `<source src="${beacon}"><picture><source srcset="${beacon}"><img src="${beacon}"></picture>after`,
  `<meta http-equiv="refresh" content="0;url=${beacon}">after`,
  `<base href="${beacon}/">after`,
  `<form action="${beacon}"><input autofocus onfocus="calls=1"><button formaction="javascript:calls=1">x</button></form>after`,
  '<a href="javascript:calls=1">after</a>',
  '<a href="JaVaScRiPt:calls=1">after</a>',
  '<a href="java\tscript:calls=1">after</a>',
  '<a href="java&#10;script:calls=1">after</a>',
  '<a href="&#1;javascript:calls=1">after</a>',
  '<a href=" javascript:calls=1">after</a>',
  '<a href="vbscript:calls=1">after</a>',
  '<a href="data:text/html,<script>calls=1</script>">after</a>',
  '<a href="file:///etc/passwd">after</a>',
  '<a href="smb://host/share">after</a>',
  '<a href="blob:https://editor.test/1">after</a>',
  '<a href="http://plain.example/">after</a>',
  `<a href="https://safe.example/\u202egnp.exe">after</a>`,
  `<a href="https://safe.example/" ping="${beacon}" onclick="calls=1">after</a>`,
  '<details open ontoggle="calls=1">after</details>',
  '<marquee onstart="calls=1">after</marquee>',
  '<body onload="calls=1" onpageshow="calls=1">after</body>',
  '<div contenteditable=false onmouseover="calls=1" style="position:fixed;inset:0">after</div>',
  '<template><script>calls=1</script></template>after',
  '<noscript><p title="</noscript><img src=x onerror=calls=1>">after</noscript>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=calls=1>after',
  '<p id="b1" data-lexical-text="true" data-lexical-editor="true">after</p>',
  `<input type=image src="${beacon}.png">after`,
  `<isindex action="javascript:calls=1" type=image>after`,
  '<xss style="behavior:url(#default#time2)" onbegin="calls=1">after</xss>',
  '<textarea><img src=x onerror=calls=1></textarea>after',
  '<!--><img src=x onerror=calls=1>-->after',
  '<![CDATA[<img src=x onerror=calls=1>]]>after',
  `${'<div>'.repeat(3_000)}after`,
  `${'<ul><li>'.repeat(300)}after`,
  `<table>${'<tr><td colspan=1000 rowspan=1000>'.repeat(20)}after</table>`,
];

/** Words that are read otherwise than they are written; each is followed by 'after' and by nothing hidden. */
export const hostileWords: readonly string[] = [
  '\u202etxet neddih\u202c after',
  '\u202dforced\u202c after',
  'unclosed \u2067 after',
  'odd \u2069 after',
  'zero\u200bwidth after',
  'word\u2060joiner after',
  'byte\ufeffmark after',
  'tags \u{e0041}\u{e0042} after',
  'soft\u00adhyphen after',
];

/** Nodes as another page may claim that this editor wrote them. */
export const hostileNodes: readonly unknown[] = [
  [
    {
      type: 'text',
      text: 'after',
      style: `background:url(${beacon}.png)`,
      format: 0,
      mode: 'normal',
      detail: 0,
      version: 1,
    },
  ],
  [
    {
      type: 'paragraph',
      version: 1,
      style: `background:url(${beacon}.png)`,
      children: [{ type: 'text', text: 'after', version: 1 }],
    },
  ],
  [
    {
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'link',
          url: 'javascript:calls=1',
          version: 1,
          children: [{ type: 'text', text: 'after', version: 1 }],
        },
      ],
    },
  ],
  [
    {
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'link',
          url: 'data:text/html,x',
          target: '_blank',
          version: 1,
          children: [{ type: 'text', text: 'after', version: 1 }],
        },
      ],
    },
  ],
  [
    {
      type: 'paragraph',
      version: 1,
      $: { id: '"><script>', marking: { level: 7 } },
      children: [{ type: 'text', text: 'after', version: 1 }],
    },
  ],
  [
    {
      type: 'section',
      version: 1,
      children: [
        {
          type: 'section',
          version: 1,
          children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: 'after', version: 1 }] }],
        },
      ],
    },
  ],
  [
    { type: 'living', version: 1, $: { living: { record: '../../etc', show: 'script', pinned: -1 } } },
    { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'after', version: 1 }] },
  ],
  [
    { type: 'root', version: 1, children: [] },
    { type: 'unknown-node', version: 1 },
  ],
  [
    { type: 'mention', version: 1, $: { mention: { record: 'javascript:1', text: 'x' } } },
    { type: 'text', text: 'after', version: 1 },
  ],
];
