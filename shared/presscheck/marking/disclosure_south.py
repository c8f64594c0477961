"""With which words does a text say who paid or presented it, in Romance languages, Greek and Arabic?"""

WRITTEN: dict[str, dict[str, str]] = {
    "fr": {
        "this": "ce cet cette présent présente suivant suivante notre",
        "items": (
            "article contenu texte billet vidéo publication épisode reportage dossier page post podcast "
            "test sujet newsletter l'article émission série numéro"
        ),
        "own": "article contenu texte billet l'article",
        "we": "nous j'ai je m'a m'ont nous-mêmes ai avons notre reçu",
        "links": (
            "a été est sont vous par pour avec dans de la le les du des d'un d'une cadre en un une au "
            "grâce à réalisé réalisée rédigé rédigée écrit écrite produit produite conçu publié société "
            "marque entreprise partenaire et qui ont aussi soutien appui collaboration partenariat contre "
            "d' maison écrire rédiger publier réaliser publication rédaction réalisation certains "
            "quelques liens production financier économique"
        ),
        "paid": "rémunér payé payée sponsoris parrain commercial rétribu paiement argent",
        "soft": "offert proposé présenté financ soutenu soutien commande",
        "ads": "publicité publicitaire promotionnel placement",
        "aff": "affilié affiliation affiliés commission",
        "has": "contient comporte comprend",
        "goods": "produit livre exemplaire appareil article séjour échantillon",
        "free": "offert gratuit cadeau gracieusement",
        "got": "offert reçu envoy prêt fourni cadeau don",
    },
    "it": {
        "this": "questo questa presente seguente quest'",
        "items": (
            "articolo contenuto testo video pubblicazione post episodio podcast servizio pagina "
            "recensione approfondimento quest'articolo puntata newsletter rubrica"
        ),
        "own": "articolo contenuto testo l'articolo",
        "we": "siamo abbiamo ci mi ho noi sono",
        "links": (
            "è stato stata stati state sono vi ti ha da dal dalla dall' per con di del della dello in una "
            "un grazie al alla a ad realizzato realizzata scritto scritta prodotto redatto pubblicato "
            "società azienda marchio e anche sostegno contributo collaborazione partnership supporto "
            "economico scrivere pubblicare realizzare ricevuto ambito nell'ambito parte che come link "
            "alcuni realizzazione pubblicazione stesura"
        ),
        "paid": "retribu pagat pagament sponsorizz compens. compenso. denaro",
        "soft": "offert present finanzi sosten sostegno commission realizzazione",
        "ads": "pubblicità pubblicitari promozional",
        "aff": "affiliaz affiliat commission provvigion",
        "has": "contiene include comprende",
        "goods": "prodotto libro copia dispositivo articolo campione soggiorno",
        "free": "gratuit omaggio gratis regal",
        "got": "inviat ricevut offert omaggio regal fornit prestat",
    },
    "es": {
        "this": "este esta presente siguiente",
        "items": (
            "artículo articulo contenido texto vídeo video publicación entrada post reportaje página "
            "episodio podcast reseña nota pódcast programa capítulo boletín newsletter"
        ),
        "own": "artículo contenido texto",
        "we": "hemos nos me he recibimos fuimos nosotros recibí",
        "links": (
            "ha sido se es fue está han realizado realizada elaborado elaborada escrito redactado "
            "producido publicado por para con de del la el los las en una un gracias al a les te le "
            "colaboración acuerdo marca empresa compañía firma y también recibido recibida escribir "
            "publicar elaborar redactar marco dentro que lo parte como enlaces algunos producción "
            "económico financiero realizó elaboró produjo"
        ),
        "paid": "remunera pagad pago. pagó retribu patrocin comercial dinero.",
        "soft": "ofrecid ofrece presentad presenta financiad encargo apoyad apoyo. respaldo.",
        "ads": "publicidad publicitari promocional",
        "aff": "afiliad afiliac comisi",
        "has": "contiene incluye",
        "goods": "producto libro ejemplar dispositivo artículo muestra viaje estancia",
        "free": "regal gratis gratuit obsequi cortesía",
        "got": "regal recib envi cedid obsequi facilit proporcion prest",
    },
    "pt": {
        "this": "este esta esse essa deste desta presente seguinte",
        "items": (
            "artigo conteúdo texto vídeo post publicação episódio podcast matéria reportagem página "
            "programa newsletter"
        ),
        "own": "artigo conteúdo texto",
        "we": "recebemos fomos nos me nós recebi fui foi-me foi-nos pagou-nos",
        "links": (
            "foi é são está foram feito feita escrito produzido produzida realizado realizada publicado "
            "elaborado por pelo pela para com de do da dos das em no na uma um o a os as ao graças apoio "
            "lhe si colaboração marca empresa e também escrever publicar recebido âmbito parte como deste "
            "desta links alguns ligações parceria económico econômico"
        ),
        "paid": "pag remunera patrocin retribu comercial dinheiro paga. pagas. pago.",
        "soft": "oferecid oferec apresentad financiad financeir apoiad encomend",
        "ads": "publicidade publicitári promocional",
        "aff": "afiliad afiliaç comiss",
        "has": "contém inclui",
        "goods": "produto livro exemplar equipamento artigo amostra estadia",
        "free": "grat oferecid ofert cortesia",
        "got": "receb envi oferec cedid ofert emprest",
    },
    "ro": {
        "this": "acest această acestui prezentul următorul",
        "items": (
            "articol articolul articolului text textul material materialul conținut conținutul postare "
            "postarea clip clipul videoclip video episod episodul interviu"
        ),
        "own": "articolul textul materialul conținutul postarea articol episodul",
        "we": "am fost noi ne mi-a ne-a",
        "links": (
            "a este sunt fost vă e realizat realizată scris produs publicat elaborat cu de la pentru în "
            "un o al ale prin din și sprijinul susținerea ajutorul compania companiei firma firmei "
            "brandul brandului colaborare parteneriat cadrul unui publica scrie primit bani conține "
            "susținut dumneavoastră ți te linkuri link unele scrierea publicarea ne-a al financiar"
        ),
        "paid": "plăti sponsor remunera bani. comercial",
        "soft": "oferit prezentat financiar finanțat susținu sprijin comand",
        "ads": "publicitate publicitar reclam promoțional",
        "aff": "afilier afiliat comision",
        "has": "conțin include",
        "goods": "produs carte cartea exemplar dispozitiv",
        "free": "gratuit cadou",
        "got": "primit trimis oferit cadou donat",
    },
    "el": {
        "this": "αυτό αυτή αυτού παρόν ακόλουθο",
        "items": (
            "άρθρο κείμενο περιεχόμενο βίντεο ανάρτηση δημοσίευση αφιέρωμα επεισόδιο δημοσίευμα κειμένου "
            "άρθρου ρεπορτάζ"
        ),
        "own": "άρθρο κείμενο περιεχόμενο ρεπορτάζ",
        "we": "πληρωθήκαμε μας μου λάβαμε έλαβα εμείς πήρα πήραμε λαμβάνουμε",
        "links": (
            "αυτό αυτή το η ο τη την της του τον τις από με σε για να είναι ήταν έχει γίνει γράφτηκε "
            "δημιουργήθηκε δημοσιεύεται δημοσιεύτηκε έγινε πραγματοποιήθηκε σας στο στη στην πλαίσιο "
            "πλαίσια και εταιρεία εταιρείας συνεργασία γράψουμε δημοσιεύσουμε αμοιβή που παράχθηκε "
            "ετοιμάστηκε χάρη συνδέσμους σύνδεσμοι κάποιοι οικονομική οικονομικό"
        ),
        "paid": "πληρω πληρώθ χορηγ αμοιβ αμειβόμεν εμπορικ έμμισθ πλήρω χρηματικ",
        "soft": "προσφέρεται παρουσιάζεται χρηματοδ υποστ υποστήριξ",
        "ads": "διαφήμισ διαφημισ διαφημιστικ",
        "aff": "συνεργατών affiliat θυγατρικ προμήθει",
        "has": "περιέχει περιλαμβάνει",
        "goods": "προϊόν βιβλίο συσκευή αντίτυπο",
        "free": "δωρεάν δώρο δωρε",
        "got": "έστειλε λάβα πήρα πήραμε δώρο παραχώρησε έδωσε",
    },
    "ar": {
        "this": "هذا هذه",
        "items": "المقال المقالة المحتوى المنشور النص الفيديو التقرير المادة الخبر الحلقة الموضوع البرنامج",
        "own": "",
        "we": "تلقينا حصلنا تقاضينا تلقيت حصلت لنا لي",
        "links": (
            "تم أعد أنتج كتب كتبت نشر أنجز إعداد إعداده إنتاج إنتاجه نشره بالتعاون التعاون من مع على في "
            "إطار إلى قبل لكم إليكم لنشر لكتابة عن شركة لشركة مؤسسة بدعم و لقاء يحتوي يتضمن هو هي مقدم "
            "مقدمة روابط بعض الروابط لنا كتابة دفعت"
        ),
        "paid": "مدفوع المدفوع ممول ممولة بتمويل برعاية مقابلا مالي أجر بمقابل تجارية مقابل.",
        "soft": "مقدم بدعم يأتيكم يقدم",
        "ads": "إعلان اعلان إعلانات ترويج دعاية",
        "aff": "تسويقية تابعة أفلييت بالعمولة عمولة",
        "has": "يحتوي يتضمن يشمل",
        "goods": "المنتج الكتاب الجهاز العينة",
        "free": "مجانا هدية كهدية",
        "got": "حصلنا تلقينا حصلت تلقيت استلمنا وصلنا",
    },
}
"""By language, in the form that `disclosure_words` explains."""
