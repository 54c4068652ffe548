<?php
/**
 * Plugin Name: Article Elements
 * Description: Shows articles of other sites: [article_view src="https://news.example/harbour.json"]. Replies go to the post.
 * Requires at least: 6.5
 * License: MIT
 */

add_shortcode( 'article_view', 'article_elements_shortcode' );

/** The article at `src`, whole for readers without scripts, and as data for the element. */
function article_elements_shortcode( $attributes ) {
	$attributes = shortcode_atts( array( 'src' => '' ), $attributes );
	$article    = article_elements_load( esc_url_raw( $attributes['src'] ) );
	if ( ! $article ) {
		return sprintf( '<p><a href="%s">%1$s</a></p>', esc_url( $attributes['src'] ) );
	}
	$article['replies'] = array(
		'open'     => comments_open(),
		'service'  => 'wordpress',
		'endpoint' => site_url( '/wp-comments-post.php' ),
		'thread'   => (string) get_the_ID(),
	);
	wp_enqueue_script_module( 'article-elements', plugins_url( 'page.js', __FILE__ ) );
	return sprintf(
		'<p role="status"></p><article-view heading-level="2"><script type="application/json">%s</script>%s</article-view>',
		wp_json_encode( $article, JSON_HEX_TAG | JSON_HEX_AMP ),
		article_elements_plain( $article )
	);
}

/** Fetches an article, at most once in five minutes. */
function article_elements_load( $src ) {
	$key  = 'article_elements_' . md5( $src );
	$json = get_transient( $key );
	if ( ! $json ) {
		$json = wp_remote_retrieve_body( wp_safe_remote_get( $src ) );
		set_transient( $key, $json, 5 * MINUTE_IN_SECONDS );
	}
	$article = json_decode( $json, true );
	return is_array( $article ) ? $article : null;
}

/** An article as plain markup. */
function article_elements_plain( $article ) {
	$html = sprintf( '<h2>%s</h2>', esc_html( $article['headline'] ?? '' ) );
	foreach ( $article['highlights'] ?? array() as $highlight ) {
		$html .= article_elements_text( $highlight );
	}
	foreach ( $article['sections'] ?? array() as $section ) {
		$html .= isset( $section['heading'] ) ? sprintf( '<h3>%s</h3>', esc_html( $section['heading'] ) ) : '';
		$html .= article_elements_text( $section['body'] ?? '' );
	}
	return $html . article_elements_text( $article['bottomLine'] ?? '' );
}

/** Rich text, or a plain string, without its looks. */
function article_elements_text( $text ) {
	if ( is_array( $text ) ) {
		$blocks = array_map( fn( $block ) => implode( array_column( $block['children'] ?? array(), 'text' ) ), $text );
		$text   = implode( "\n\n", $blocks );
	}
	return wpautop( esc_html( $text ) );
}
