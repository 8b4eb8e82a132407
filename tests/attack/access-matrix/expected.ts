/**
 * Who may do what in the CMS, over REST. Letters: Create, Read, Update, Delete, read Versions; a capital for all
 * documents, a small letter for some of them (one's own department's, published ones, one's own account), `-` for none.
 * Strangers may nothing anywhere. A collection or role that is missing here fails the test.
 */
export const expectedAccess = `
                           admin   planner  moderator  department  reader
plans                      CRUDV   CRUDV    -R---      -R---       -R---
strategies                 CRUDV   CRUDV    -R---      -R---       -R---
projects                   CRUDV   CRUDV    -R---      -R---       -R---
measures                   CRUDV   CRUDV    -R---      -R---       -R---
undertakings               CRUDV   CRUDV    -R---      -R---       -R---
indicators                 CRUDV   CRUDV    -R---      -R---       -R---
logic-models               CRUDV   CRUDV    -R---      -R---       -R---
evaluations                CRUDV   CRUDV    -R---      CRu-v       -R---
brand-identities           CRUDV   CRUDV    -R---      -R---       -R---
action-plans               CRUDV   CRUDV    -R---      CRu-v       -R---
decisions                  CRUDV   CRUDV    -R---      CRu-v       -R---
stories                    CRUDV   CRU-V    -R---      -R---       -R---
brand-assets               CRUDV   CRUDV    -R---      -R---       -R---
prompts                    CRUDV   CRUDV    -R---      CRu-v       -R---
voices                     CRU-V   CRU-V    CRU-V      -r---       -r---
voice-contacts             CRUD-   -----    CRUD-      -----       -----
identity-marks             -RU--   -RU--    -RU--      -----       -----
responses                  CRUDV   CRUDV    -R---      Cru-v       -r---
dialogues                  CRUDV   CRU-V    -R---      -R---       -R---
departments                CRUDV   CRU-V    -R---      -R---       -R---
areas                      CRUDV   CRU-V    -R---      -R---       -R---
population                 CRUDV   CRU-V    -R---      -R---       -R---
media                      CRUDV   CRUDV    CRU-V      Cru-v       -r---
pages                      CRUDV   CRU-V    -R---      -R---       -R---
users                      CRUD-   -Ru--    -ru--      -ru--       -ru--
changes                    -R---   -R---    -R---      -r---       -r---
publications               -R---   -R---    -----      -----       -----
notifications              -R---   -----    -----      -----       -----
audit-log                  -R---   -R---    -----      -----       -----
site-settings              -RU-V   -RU-V    -R---      -R---       -R---
purpose-of-use             -RU-V   -RU-V    -R---      -R---       -R---
brand-kit                  -RU-V   -RU-V    -R---      -R---       -R---
payload-locked-documents   CRUD-   CRUD-    CRUD-      CRUD-       CRUD-
payload-preferences        Crud-   Crud-    Crud-      Crud-       Crud-
payload-migrations         CRUD-   CRUD-    CRUD-      CRUD-       CRUD-
`
