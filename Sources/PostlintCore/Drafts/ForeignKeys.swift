/// Keys that other tools give front matter: Hugo, Jekyll, Eleventy, Astro, Docusaurus, Gatsby,
/// Pelican, Obsidian, Decap CMS, and words that editors keep there for their planning.
///
/// In lower case, with `-` for `_`; only those matter that are near one of postlint's own.
enum ForeignKeys {
  static let names: Set<String> = [
    "accent", "active", "aliases", "alias", "altitude", "amount", "answer", "area", "art", "asset",
    "audience", "authors", "author-name", "author-url", "avatar", "background", "banner", "bild",
    "bilder", "body", "byline", "campaign", "canonical", "caption", "categories", "category",
    "class", "close", "closed", "comments", "company", "contact", "content", "contents", "context",
    "copyright", "count", "country", "cover", "created", "css", "data", "date", "datum",
    "deadline", "description", "draft", "email", "emoji", "end", "event", "excerpt", "expires",
    "expirydate", "featured", "feed", "format", "forum", "freigabe", "group", "height", "hero",
    "hidden", "icon", "id", "image", "images", "index", "ingress", "intro", "kampanj", "kategori",
    "kategorier", "key", "keywords", "kind-of", "kontakt", "lang", "languages", "lastmod",
    "layout", "license", "link", "links", "list", "locale", "location", "map", "markup", "median",
    "medium", "menu", "meta", "modified", "music", "name", "namn", "nav", "next", "notes", "order",
    "org", "outputs", "owner", "page", "parent", "path", "period", "permalink", "person", "photo",
    "pin", "pinned", "place", "plats", "platform", "post", "prev", "price", "priority", "private",
    "product", "profession", "program", "project", "projekt", "public", "publicdate", "publish",
    "publishdate", "publisher", "publishing", "rating", "redirect", "ref", "relative", "repo",
    "resources", "review", "role", "rubrik", "save", "schema", "score", "section", "series",
    "share", "sidebar", "size", "slug", "slut", "social", "sort", "source", "sponsor", "stage",
    "star", "start", "state", "status", "style", "subject", "subtitle", "summary", "svart",
    "tag", "taggar", "tags", "team", "template", "test", "text", "theme", "thumbnail", "tid",
    "time", "titel", "title", "toc", "topic", "translations", "twitter", "type", "typography",
    "unique", "unite", "units", "unlisted", "update", "updated", "url", "user", "uuid", "version",
    "video", "videos", "views", "visible", "warning", "website", "weight", "width",
    // Words of either language that lie near one of ours.
    "accounts", "kana", "kanel", "kanyl", "kid", "kids", "kin", "kinda", "kis", "klis", "kongo",
    "konton", "kontor", "medic", "medina", "persona", "personal", "personnel", "personas",
    "polished", "prisoner", "profit", "publishers", "punished", "rely", "repay", "replay", "spark",
    "speak", "spray", "uni", "unfit", "unity", "forvaltare",
  ]
}
