//! The folded labels of fields, and the words of menus, headers and footers. Lists are separated by
//! `|`.

/// Labels of a topic before a colon, without the number of an agenda item.
pub(super) const TOPIC_LABEL: &str = "topic|theme|subject|under agenda item|agenda item|item|on agenda item\
|sujet|objet|point|au titre du point|tema|asunto|punto|тема|вопрос|пункт|по пункту|الموضوع|البند|تحت البند|في اطار البند\
|议题|主题|议程项目";

/// Labels of the other fields before a colon or a tab.
pub(super) const LABELS: [(&str, &str); 7] = [
    (
        "speaker",
        "speaker|delivered by|orateur|oratrice|intervenant|intervenante|prononce par|prononcee par|orador|oradora\
|докладчик|выступающий|оратор|выступает|المتحدث|المتكلم|يلقيها|يلقيه|发言人|发言者|讲话人",
    ),
    (
        "role",
        "role|position|function|title|fonction|qualite|cargo|funcion|должность|المنصب|الصفه|职务|职位",
    ),
    (
        "delegation",
        "country|delegation|state|member state|pays|etat|pais|estado|delegacion|страна|государство|делегация\
|الدوله|البلد|الوفد|国家|代表团",
    ),
    ("organ", "organ|body|forum|organe|instance|organo|орган|الهيئه|الجهاز|机构"),
    (
        "occasion",
        "event|meeting|occasion|session|evenement|reunion|evento|sesion|ocasion|мероприятие|заседание\
|المناسبه|الاجتماع|الجلسه|会议|场合",
    ),
    ("date", "date|delivered on|le|fecha|дата|التاريخ|日期|时间"),
    (
        "symbol",
        "document|symbol|ref|reference|cote|documento|signatura|документ|الوثيقه|الرمز|文件|文号",
    ),
];

/// Words of menus, headers and footers on web pages and letter paper.
pub(super) const PAGE_FURNITURE: &str = "facebook|twitter|youtube|instagram|linkedin|flickr|whatsapp|telegram|tiktok|вконтакте|微博|微信\
|فيسبوك|تويتر|sitemap|site map|plan du site|mapa del sitio|mapa web|карта сайта|خريطه الموقع|网站地图\
|privacy|confidentialite|mentions legales|legal notice|aviso legal|privacidad|cookies|cookie|legal matters\
|политика конфиденциальности|الخصوصيه|隐私|copyright|©|all rights reserved|tous droits reserves\
|todos los derechos reservados|все права защищены|حقوق النشر|جميع الحقوق|版权所有|版权\
|phone|tel|telephone|telefono|тел|телефон|هاتف|الهاتف|电话|fax|факс|فاكس|传真|e-mail|email|correo electronico|courriel\
|البريد الالكتروني|邮箱|地址|@|http:|https:|www.|print|printer friendly|imprimer|imprimir|версия для печати|распечатать\
|طباعه|打印|share|share this|partager|compartir|поделиться|مشاركه|شارك|分享|related|previous|next|precedent|suivant\
|anterior|siguiente|retour|back to|haut de page|volver|вернуться|назад|العوده|返回|上一篇|下一篇\
|subscribe|newsletter|s'abonner|suscribirse|подписаться|اشترك|follow us|suivez-nous|siguenos|подписывайтесь|تابعونا|关注\
|关闭窗口|last updated|derniere mise a jour|ultima actualizacion|обновлено|最后更新|accessibility|accessibilite|accesibilidad\
|download|telecharger|descargar|скачать|تحميل|تنزيل|下载|skip to|menu|search|recherche|rechercher|buscar|поиск|بحث|搜索\
|javascript|browser|breadcrumb|log in|login|tags|read more|lire aussi|ver mas|читать также|اقرا ايضا|相关";
